// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/arguments.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdlib>
#include <iostream>

namespace app::console {
namespace {

constexpr int kBadInput = 2;

double numberOf(const QCommandLineParser& parser, const QString& option, double min, double max) {
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (isNumber && value >= min && value <= max) return value;
    std::cerr << "fairlead: --" << option.toStdString() << ' ' << parser.value(option).toStdString()
              << " is not allowed; allowed: " << QString::number(min).toStdString() << " to "
              << QString::number(max, 'f', 0).toStdString() << '\n';
    std::exit(kBadInput);
}

}  // namespace

Arguments readArguments(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Operator console for production recommender systems"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("demo"), QStringLiteral("Run on a simulated audience and an embedded "
                                                 "broker; needs nothing else.")},
         {QStringLiteral("rate"),
          QStringLiteral("With --demo: events per second of the audience (default 200)."),
          QStringLiteral("N")},
         {QStringLiteral("seed"), QStringLiteral("With --demo: seed of the audience (default 1)."),
          QStringLiteral("N")},
         {QStringLiteral("data"), QStringLiteral("Folder of the profile."), QStringLiteral("DIR")},
         {QStringLiteral("profile"), QStringLiteral("Name of the profile."),
          QStringLiteral("NAME")},
         {QStringLiteral("page"), QStringLiteral("Page to open first."), QStringLiteral("ID")},
         {QStringLiteral("show"), QStringLiteral("What the page shows, for example user=1."),
          QStringLiteral("KIND=ID")},
         {QStringLiteral("screenshot"), QStringLiteral("Write a PNG of the window and quit."),
          QStringLiteral("FILE")},
         {QStringLiteral("after"),
          QStringLiteral("With --screenshot: seconds to wait first (default 3.5)."),
          QStringLiteral("S")},
         {QStringLiteral("size"), QStringLiteral("Size of the window, for example 1440x900."),
          QStringLiteral("WxH")}});
    if (!parser.parse(app.arguments())) {
        std::cerr << "fairlead: " << parser.errorText().toStdString() << '\n';
        std::exit(kBadInput);
    }
    parser.process(app);
    Arguments arguments;
    if (parser.isSet(QStringLiteral("demo"))) {
        arguments.demo.emplace();
        arguments.profile = "demo";
        if (parser.isSet(QStringLiteral("rate")))
            arguments.demo->eventsPerSecond = numberOf(parser, QStringLiteral("rate"), 1, 50000);
        if (parser.isSet(QStringLiteral("seed")))
            arguments.demo->seed =
                static_cast<std::uint64_t>(numberOf(parser, QStringLiteral("seed"), 0, 1e15));
    }
    if (parser.isSet(QStringLiteral("data")))
        arguments.data = parser.value(QStringLiteral("data")).toStdString();
    if (parser.isSet(QStringLiteral("profile")))
        arguments.profile = parser.value(QStringLiteral("profile")).toStdString();
    arguments.page = parser.value(QStringLiteral("page"));
    const QString show = parser.value(QStringLiteral("show"));
    arguments.subject = {show.section(u'=', 0, 0), show.section(u'=', 1)};
    const QString size = parser.value(QStringLiteral("size"));
    arguments.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()};
    arguments.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("after")))
        arguments.settle = std::chrono::milliseconds(
            qRound64(numberOf(parser, QStringLiteral("after"), 0, 86400) * 1000));
    return arguments;
}

}  // namespace app::console
