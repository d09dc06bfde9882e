// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QFile>
#include <QHash>
#include <algorithm>

namespace ui::theme {
namespace {

QHash<QString, QString> colorNames(Scheme scheme) {
    QHash<QString, QString> names;
    for (int i = 0; i < static_cast<int>(Token::Count); ++i) {
        const auto token = static_cast<Token>(i);
        const QColor c = color(token, scheme);
        names.insert(QString::fromLatin1(name(token)), c.alpha() == 255
                                                           ? c.name()
                                                           : QStringLiteral("rgba(%1,%2,%3,%4)")
                                                                 .arg(c.red())
                                                                 .arg(c.green())
                                                                 .arg(c.blue())
                                                                 .arg(c.alpha()));
    }
    return names;
}

bool isNamePart(QChar c) {
    return c.isLetterOrNumber() || c == u'-';
}

}  // namespace

QString fillTemplate(const QString& text, Scheme scheme, int textScalePercent) {
    const QHash<QString, QString> colors = colorNames(scheme);
    QString out;
    out.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'@') {
            out += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && isNamePart(text[end]))
            ++end;
        const QString word = text.mid(i + 1, end - i - 1);
        bool isSize = false;
        const int px = word.endsWith(QLatin1String("px")) ? word.chopped(2).toInt(&isSize) : 0;
        if (isSize) {
            out += QString::number(std::max(11, (px * textScalePercent + 50) / 100)) +
                   QLatin1String("px");
        } else {
            out += colors.value(word, u'@' + word);
        }
        i = end - 1;
    }
    return out;
}

QString styleSheet(Scheme scheme, int textScalePercent) {
    QFile file(QStringLiteral(":/themes/fairlead.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return fillTemplate(QString::fromUtf8(file.readAll()), scheme, textScalePercent);
}

}  // namespace ui::theme
