// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/language.h"

#include <QLibraryInfo>
#include <QSettings>

#include "ui/shell/action_list.h"
#include "ui/shell/toasts.h"

namespace ui::pages {
namespace {

const QString kSetting = QStringLiteral("look/language");

struct Entry {
    const char* code;
    const char* name;  ///< in its own language: whoever is lost must recognise it
};
constexpr Entry kLanguages[] = {
    {"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}, {"ar", "العربية"}};

QString desktopLanguage() {
    const QLocale system = QLocale::system();
    for (const Entry& language : kLanguages) {
        if (QLocale(QLatin1String(language.code)).language() == system.language())
            return QLatin1String(language.code);
    }
    return QStringLiteral("en");
}

}  // namespace

Language::Language(QApplication& app) : app_(app) {
    load(QSettings().value(kSetting, desktopLanguage()).toString());
}

void Language::addActions(shell::PageContext& context) {
    for (const Entry& language : kLanguages) {
        const QString code = QLatin1String(language.code);
        context.actions.add(tr("Language: %1").arg(QString::fromUtf8(language.name)), "languages",
                            {}, [this, code] { set(code); });
    }
}

void Language::set(const QString& code) {
    if (code == code_) return;
    QSettings().setValue(kSetting, code);
    load(code);
    Q_EMIT changed();
}

void Language::load(const QString& code) {
    app_.removeTranslator(&ours_);
    app_.removeTranslator(&qts_);
    code_ = code;
    const QLocale locale(code);
    // Numbers and dates follow the language of the words around them.
    QLocale::setDefault(locale);
    if (qts_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        app_.installTranslator(&qts_);
    }
    // English needs no file: the sentences in the code are English.
    if (ours_.load(QStringLiteral(":/i18n/fairlead_%1.qm").arg(code)))
        app_.installTranslator(&ours_);
    QApplication::setLayoutDirection(locale.textDirection());
}

}  // namespace ui::pages
