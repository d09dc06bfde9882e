// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

#include "ui/async/job_slot.h"
#include "ui/pages/stream/letter_reader.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace ui::widgets {
class Button;
class FactList;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// Bytes as text: UTF-8, with control and direction characters made visible; line ends stay.
QString bytesAsText(const std::string& bytes);
/// Bytes as "00000000  7b 22 …  |{"…|" lines of 16.
QString bytesAsHex(const std::string& bytes);

/// Everything about one dead letter: where it was, why it is none, its bytes as text or hex.
/// The bytes are read in a job. Deletes itself when closed.
class LetterDialog final : public QDialog {
    Q_OBJECT
  public:
    LetterDialog(std::shared_ptr<StreamPort> port, const LetterRow& row, QWidget* parent);

  private:
    void buildFacts(QVBoxLayout* column, const LetterRow& row);
    void buildBytes(QVBoxLayout* column);
    void read();
    void showBytes();

    std::shared_ptr<StreamPort> port_;
    std::int64_t id_;
    std::int64_t size_;
    std::string bytes_;
    bool have_ = false;
    widgets::Select* form_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    widgets::Button* copy_ = nullptr;
    async::JobSlot job_;
};

}  // namespace ui::pages
