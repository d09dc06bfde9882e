// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/letter_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

using core::Result;
using core::store::DeadLetter;
using widgets::Button;

constexpr std::size_t kPerLine = 16;

QString hexLine(const std::string& bytes, std::size_t from) {
    QString hex, text;
    for (std::size_t i = from; i < from + kPerLine; ++i) {
        if (i == from + kPerLine / 2) hex += u' ';
        if (i >= bytes.size()) {
            hex += QStringLiteral("   ");
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        hex += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
        text += byte >= 0x20 && byte < 0x7f ? QChar::fromLatin1(bytes[i]) : QChar(u'.');
    }
    return QStringLiteral("%1  ").arg(from, 8, 16, QLatin1Char('0')) + hex + u' ' + u'|' + text +
           u'|';
}

Result<DeadLetter> readOne(StreamPort& port, std::int64_t id) {
    FAIRLEAD_TRY(auto found, port.deadLetterAfter(id - 1));
    if (found.empty() || found.front().id != id)
        return core::Error{core::Errc::NotFound, "this dead letter is no longer kept", {}};
    return std::move(found.front());
}

}  // namespace

QString bytesAsText(const std::string& bytes) {
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\t') continue;
        if (c < QChar(0x20)) c = QChar(0x2400 + c.unicode());  // the pictures of control characters
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(0x00B7);
    }
    return text;
}

QString bytesAsHex(const std::string& bytes) {
    QStringList lines;
    for (std::size_t from = 0; from < bytes.size(); from += kPerLine)
        lines << hexLine(bytes, from);
    return lines.join(u'\n');
}

LetterDialog::LetterDialog(std::shared_ptr<StreamPort> port, const LetterRow& row, QWidget* parent)
    : QDialog(parent), port_(std::move(port)), id_(row.id), size_(row.size) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Dead letter"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(widgets::label("dialog-title", rejectReasonWord(row.reason)));
    QLabel* sentence = widgets::label("body", bridge::text(row.sentence));
    sentence->setWordWrap(true);
    sentence->setVisible(!row.sentence.empty());
    column->addWidget(sentence);
    buildFacts(column, row);
    buildBytes(column);
    resize(680, 520);
    read();
}

void LetterDialog::buildFacts(QVBoxLayout* column, const LetterRow& row) {
    auto* facts = new widgets::FactList;
    facts->setFacts(
        {{tr("Seen first"), bridge::dateTime(row.at), true, {}},
         {tr("Position"), positionText(row.topic, row.partition, row.offset), true, {}},
         {tr("Life of the topic"), bridge::isolate(bridge::text(row.incarnation)), true, {}},
         {tr("Size"), bridge::bytes(static_cast<quint64>(row.size)), true, {}},
         {tr("SHA-256"), bridge::isolate(bridge::text(row.sha256)), true, {}}});
    column->addWidget(facts);
}

void LetterDialog::buildBytes(QVBoxLayout* column) {
    form_ = new widgets::Select(tr("Show the bytes as"));
    form_->setObjectName(QStringLiteral("letterForm"));
    form_->addItems({tr("As text"), tr("As hexadecimal")});
    copy_ = new Button(tr("Copy"), "copy");
    copy_->setObjectName(QStringLiteral("copyLetter"));
    copy_->setAutoDefault(false);
    auto* close = new Button(tr("Close"));
    close->setDefault(true);
    text_ = new QPlainTextEdit;
    text_->setObjectName(QStringLiteral("letterBytes"));
    text_->setProperty("role", QStringLiteral("log"));
    text_->setReadOnly(true);
    text_->setLayoutDirection(Qt::LeftToRight);
    text_->setAccessibleName(tr("Bytes of the message"));
    text_->setTabChangesFocus(true);
    column->addWidget(text_, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(form_);
    row->addWidget(copy_);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(form_, &QComboBox::currentIndexChanged, this, &LetterDialog::showBytes);
    connect(copy_, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text_->toPlainText()); });
    connect(close, &Button::clicked, this, &QDialog::accept);
}

void LetterDialog::read() {
    copy_->setEnabledOr(false, tr("Reading the message…"));
    form_->setEnabled(false);
    text_->setPlaceholderText(tr("Reading the message…"));
    job_.start([port = port_, id = id_](const std::stop_token&) { return readOne(*port, id); },
               [this](Result<DeadLetter> letter) {
                   if (!letter) {
                       text_->setPlaceholderText(bridge::errorText(letter.error()));
                       copy_->setEnabledOr(false, bridge::errorText(letter.error()));
                       return;
                   }
                   bytes_ = std::move(letter->bytes);
                   have_ = true;
                   form_->setEnabled(true);
                   copy_->setEnabledOr(true, {});
                   showBytes();
               });
}

void LetterDialog::showBytes() {
    if (!have_) return;
    QString text = form_->currentIndex() == 0 ? bytesAsText(bytes_) : bytesAsHex(bytes_);
    if (bytes_.empty()) text_->setPlaceholderText(tr("The message is empty"));
    if (static_cast<std::int64_t>(bytes_.size()) < size_)
        text +=
            u'\n' +
            tr("… the first %1 are kept").arg(bridge::bytes(static_cast<quint64>(bytes_.size())));
    text_->setLineWrapMode(form_->currentIndex() == 0 ? QPlainTextEdit::WidgetWidth
                                                      : QPlainTextEdit::NoWrap);
    text_->setPlainText(text);
}

}  // namespace ui::pages
