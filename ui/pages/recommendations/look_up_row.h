// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/async/job_slot.h"
#include "ui/pages/recommendations/look_up.h"

class QCompleter;
class QStringListModel;

namespace ui::widgets {
class Button;
class Field;
class SearchLine;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// Who to look up, and how: user id with completion, version, length, pipeline, and the ways to a
/// random or a new user. Enter in the user field asks. Threads: GUI thread only.
class LookUpRow final : public QWidget {
    Q_OBJECT
  public:
    explicit LookUpRow(core::runtime::Engine& engine, QWidget* parent = nullptr);

    /// Keeps what is selected; a version that is gone gives way to the live one.
    void setVersions(const core::VersionId& live, const std::vector<core::VersionId>& others);
    [[nodiscard]] LookUpRequest request() const;
    void setUser(const QString& id);
    void focusUser();
    /// Marks the user field; an empty message clears the mark.
    void setError(const QString& message);

  Q_SIGNALS:
    /// The request is complete; there is a user id.
    void asked();
    void failed(const core::Error& error);

  private:
    void buildSelects();
    void addCompletion();
    void complete(const QString& prefix);
    void ask();
    void pickUser(std::function<core::Result<std::string>()> pick);

    core::runtime::Engine& engine_;
    widgets::SearchLine* user_;
    widgets::Field* field_;
    widgets::Select* version_;
    widgets::Select* length_;
    widgets::Select* pipeline_;
    QStringListModel* completions_;
    async::JobSlot completing_;
    async::JobSlot picking_;
};

}  // namespace ui::pages
