// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program can be: one window, ended after its first paint. Start-up is measured
// against it.
#include <QApplication>
#include <QWidget>

namespace {
class BareWindow final : public QWidget {
  protected:
    void paintEvent(QPaintEvent* event) override {
        QWidget::paintEvent(event);
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    }
};
}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    BareWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
