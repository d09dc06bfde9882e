// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/look_up_row.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QStringListModel>

#include "core/recommend/rerank/pipeline.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/recommendations/reason_text.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {

using widgets::Button;
using widgets::ButtonKind;

namespace {

constexpr std::size_t kCompletions = 10;
constexpr int kLengths[] = {5, 10, 20, 50};
constexpr int kUserWidth = 210;

/// What is chosen, or nothing for the entry that stands for "no choice".
std::optional<std::string> chosen(const widgets::Select& select) {
    const QString data = select.currentData().toString();
    return data.isEmpty() ? std::nullopt : std::optional(data.toStdString());
}

}  // namespace

LookUpRow::LookUpRow(core::runtime::Engine& engine, QWidget* parent)
    : QWidget(parent),
      engine_(engine),
      user_(new widgets::SearchLine(tr("User id"))),
      field_(new widgets::Field({}, user_)),
      version_(new widgets::Select(tr("Model version"))),
      length_(new widgets::Select(tr("Length of the list"))),
      pipeline_(new widgets::Select(tr("Pipeline"))),
      completions_(new QStringListModel(this)) {
    buildSelects();
    addCompletion();
    user_->setObjectName(QStringLiteral("user"));
    field_->setFixedWidth(kUserWidth);
    auto* get = new Button(tr("Get recommendations"), "sparkles", ButtonKind::Primary);
    get->setObjectName(QStringLiteral("get"));
    auto* random = new Button(tr("random user"), nullptr, ButtonKind::Link);
    random->setObjectName(QStringLiteral("random"));
    auto* fresh = new Button(tr("new user"), nullptr, ButtonKind::Link);
    fresh->setObjectName(QStringLiteral("new"));
    fresh->setToolTip(tr("Somebody without any ratings"));
    auto* pick = new QWidget;
    auto* links = new QHBoxLayout(pick);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(4);
    links->addWidget(widgets::label("body", tr("or pick a")));
    links->addWidget(random);
    links->addWidget(fresh);
    auto* row = new widgets::FlowLayout(this, 10);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{field_, version_, length_, pipeline_, get, pick})
        row->addWidget(widget);
    connect(get, &QAbstractButton::clicked, this, &LookUpRow::ask);
    connect(user_, &QLineEdit::returnPressed, this, &LookUpRow::ask);
    connect(random, &QAbstractButton::clicked, this, [this] {
        const std::uint64_t seed = QRandomGenerator::global()->generate64();
        pickUser([engine = &engine_, seed] { return randomUser(*engine, seed); });
    });
    connect(fresh, &QAbstractButton::clicked, this,
            [this] { pickUser([engine = &engine_] { return newUser(*engine); }); });
}

void LookUpRow::buildSelects() {
    version_->setObjectName(QStringLiteral("version"));
    length_->setObjectName(QStringLiteral("length"));
    pipeline_->setObjectName(QStringLiteral("pipeline"));
    for (const int k : kLengths)
        length_->addItem(tr("%n items", nullptr, k), k);
    length_->setCurrentIndex(1);
    pipeline_->addItem(tr("Its own pipeline"), QString());
    for (const std::string& name : core::recommend::rerank::pipelineNames()) {
        pipeline_->addItem(pipelineWord(name), bridge::text(name));
    }
    // Another choice is another question about the same user.
    for (widgets::Select* select : {version_, length_, pipeline_}) {
        connect(select, &QComboBox::activated, this, [this] {
            if (!user_->text().trimmed().isEmpty()) ask();
        });
    }
}

void LookUpRow::addCompletion() {
    auto* completer = new QCompleter(completions_, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setAccessibleName(tr("Users"));
    user_->setCompleter(completer);
    connect(user_, &QLineEdit::textEdited, this, &LookUpRow::complete);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &LookUpRow::ask,
            Qt::QueuedConnection);
}

void LookUpRow::complete(const QString& prefix) {
    setError({});
    if (prefix.trimmed().isEmpty()) {
        completing_.stop();
        completions_->setStringList({});
        return;
    }
    completing_.start(
        [engine = &engine_, prefix = prefix.trimmed().toStdString()](const std::stop_token&) {
            return engine->events().findUsers(prefix, kCompletions);
        },
        [this](core::Result<std::vector<core::store::UserSummary>> found) {
            QStringList ids;
            // Without completion the field works as well.
            if (found) {
                for (const auto& user : *found)
                    ids << bridge::text(user.userId);
            }
            completions_->setStringList(ids);
            if (user_->hasFocus() && !ids.isEmpty()) user_->completer()->complete();
        });
}

void LookUpRow::setVersions(const core::VersionId& live,
                            const std::vector<core::VersionId>& others) {
    const QString before = version_->currentData().toString();
    version_->clear();
    if (!live.empty()) version_->addItem(tr("%1 live").arg(versionName(live)), QString());
    for (const core::VersionId& id : others)
        version_->addItem(versionName(id), bridge::text(id.text));
    version_->setCurrentIndex(std::max(0, version_->findData(before)));
    version_->updateGeometry();
}

LookUpRequest LookUpRow::request() const {
    LookUpRequest request;
    request.userId = user_->text().trimmed().toStdString();
    request.k = static_cast<std::size_t>(length_->currentData().toInt());
    if (const auto version = chosen(*version_)) request.version = core::VersionId{*version};
    request.pipeline = chosen(*pipeline_);
    return request;
}

void LookUpRow::setUser(const QString& id) {
    user_->setText(id);
    ask();
}

void LookUpRow::focusUser() {
    user_->setFocus(Qt::ShortcutFocusReason);
    user_->selectAll();
}

void LookUpRow::setError(const QString& message) {
    field_->setError(message);
}

void LookUpRow::ask() {
    completing_.stop();
    user_->completer()->popup()->hide();
    if (user_->text().trimmed().isEmpty())
        return setError(tr("Enter a user id, or pick a random user"));
    setError({});
    Q_EMIT asked();
}

void LookUpRow::pickUser(std::function<core::Result<std::string>()> pick) {
    picking_.start([pick = std::move(pick)](const std::stop_token&) { return pick(); },
                   [this](core::Result<std::string> id) {
                       if (!id) return Q_EMIT failed(id.error());
                       setUser(bridge::text(*id));
                   });
}

}  // namespace ui::pages
