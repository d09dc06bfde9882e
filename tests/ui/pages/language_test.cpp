// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/language.h"
#include "ui/async/job_slot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QXmlStreamReader>
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/pages/engine_fixture.h"
#include "ui/pages/engine_status.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_catalog.h"

namespace {

struct Translations {
    QSet<QString> english;  ///< sentences whose translation is another
    int unfinished = 0;
    int messages = 0;
};

Translations readTs(const QString& code) {
    QFile file(QStringLiteral(FAIRLEAD_TRANSLATIONS "/fairlead_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no translation file");
    QXmlStreamReader xml(&file);
    Translations found;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            ++found.messages;
        } else if (xml.name() == QLatin1String("translation")) {
            if (xml.attributes().hasAttribute(QLatin1String("type"))) ++found.unfinished;
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (text != source && !source.contains(QLatin1String("%")))
                found.english.insert(source);
        }
    }
    return found;
}

/// Everything a person can read in the window without opening anything.
QStringList visibleTexts(const QWidget& window) {
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>())
        texts << label->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        texts << button->text() << button->accessibleName();
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->model()) continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            texts << view->model()->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < view->model()->rowCount(); ++row)
                texts << view->model()->index(row, column).data().toString();
        }
    }
    return texts;
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT
    tests::UiFixture ui_;

  private Q_SLOTS:
    void every_sentence_is_translated_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"de", "zh_CN", "ar"})
            QTest::newRow(code) << code;
    }
    void every_sentence_is_translated() {
        QFETCH(QString, code);
        const Translations found = readTs(code);
        QVERIFY(found.messages > 500);
        QCOMPARE(found.unfinished, 0);
    }

    void pages_speak_the_chosen_language_data() { every_sentence_is_translated_data(); }
    void pages_speak_the_chosen_language() {
        QFETCH(QString, code);
        const Translations translations = readTs(code);
        tests::EngineFixture fixture(true, 1);
        ui::pages::Language language(*qApp);
        language.set(code);
        QCOMPARE(QApplication::layoutDirection(),
                 code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        {
            ui::shell::MainWindow window(ui_.theme, ui::shell::pageCatalog(), fixture.clock,
                                         fixture.engine.get());
            new ui::pages::EngineStatus(window.context(), &window);
            window.show();
            QTRY_VERIFY(!fixture.engine->snapshot()->versions.empty());
            for (const auto& page : ui::shell::pageCatalog()) {
                window.context().navigator.go(QLatin1String(page.id));
                QCoreApplication::processEvents();  // a page pulls as soon as it can be seen
                for (const QString& text : visibleTexts(window)) {
                    // Topics have the same name everywhere.
                    if (core::events::topicFromName(text.toStdString())) continue;
                    QVERIFY2(!translations.english.contains(text),
                             qPrintable(QLatin1String(page.id) + QStringLiteral(": ") + text));
                }
            }
        }
        language.set(QStringLiteral("en"));
        ui::async::jobPool()->waitForDone();
    }
};

FAIRLEAD_TEST(LanguageTest)
#include "language_test.moc"
