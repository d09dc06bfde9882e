// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/stream_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::stream::LinkState;
using theme::Verdict;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("ui::pages", text, disambiguation, n);
}

/// Of a word in a table below.
QString word(const char* text) {
    return QCoreApplication::translate("StreamWords", text);
}

struct LinkText {
    LinkState state;
    Verdict verdict;
    const char* word;
    const char* sentence;
};
constexpr LinkText kLinks[] = {
    {LinkState::Off, Verdict::Off, QT_TRANSLATE_NOOP("StreamWords", "Off"),
     QT_TRANSLATE_NOOP("StreamWords", "No cluster is set up.")},
    {LinkState::Connecting, Verdict::CannotTell, QT_TRANSLATE_NOOP("StreamWords", "Connecting"),
     QT_TRANSLATE_NOOP("StreamWords", "Waiting for the first answer of the cluster.")},
    {LinkState::Up, Verdict::Pass, QT_TRANSLATE_NOOP("StreamWords", "Connected"), ""},
    {LinkState::Down, Verdict::Fail, QT_TRANSLATE_NOOP("StreamWords", "Down"),
     QT_TRANSLATE_NOOP("StreamWords", "No broker answers. It is tried again all the time.")},
    {LinkState::WrongHost, Verdict::Fail, QT_TRANSLATE_NOOP("StreamWords", "Wrong host"),
     QT_TRANSLATE_NOOP("StreamWords", "The host's name is not known. Check kafka.bootstrap.")},
    {LinkState::LoginRefused, Verdict::Fail, QT_TRANSLATE_NOOP("StreamWords", "Login refused"),
     QT_TRANSLATE_NOOP("StreamWords", "Check the user, the password and the mechanism.")},
    {LinkState::CertificateBad, Verdict::Fail, QT_TRANSLATE_NOOP("StreamWords", "Certificate bad"),
     QT_TRANSLATE_NOOP("StreamWords",
                       "The broker's certificate is expired, for another host, or of an unknown "
                       "authority.")},
    {LinkState::NotAllowed, Verdict::Fail, QT_TRANSLATE_NOOP("StreamWords", "Not allowed"),
     QT_TRANSLATE_NOOP("StreamWords",
                       "Logged in, but the topics may not be read. Ask for the right to.")},
    {LinkState::TopicMissing, Verdict::Fail, QT_TRANSLATE_NOOP("StreamWords", "Topic missing"),
     QT_TRANSLATE_NOOP("StreamWords",
                       "A topic does not exist. Create it, or correct kafka.topic.*.")},
};

const LinkText& textOf(LinkState state) {
    return *std::ranges::find(kLinks, state, &LinkText::state);
}

struct EventText {
    std::string_view what;
    const char* word;
};
constexpr EventText kEvents[] = {
    {"broker-down", QT_TRANSLATE_NOOP("StreamWords", "Broker down")},
    {"broker-up", QT_TRANSLATE_NOOP("StreamWords", "Broker up")},
    {"assigned", QT_TRANSLATE_NOOP("StreamWords", "Partitions assigned")},
    {"paused", QT_TRANSLATE_NOOP("StreamWords", "Paused")},
    {"resumed", QT_TRANSLATE_NOOP("StreamWords", "Resumed")},
};

/// The number that the text begins with ("12 min" → 12).
std::optional<double> leadingNumber(const std::string& text) {
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace

QString asSentence(QString text) {
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString linkWord(LinkState state) {
    return word(textOf(state).word);
}

Verdict linkVerdict(LinkState state) {
    return textOf(state).verdict;
}

QString linkSentence(const core::stream::Link& link) {
    const LinkText& text = textOf(link.state);
    QStringList parts;
    if (*text.sentence != '\0') parts << word(text.sentence);
    if (!link.sentence.empty()) parts << asSentence(bridge::text(link.sentence));
    return parts.join(u' ');
}

QString streamEventWord(const std::string& what) {
    const auto* found = std::ranges::find(kEvents, what, &EventText::what);
    return found == std::end(kEvents) ? bridge::text(what) : word(found->word);
}

QString partitionName(const std::string& topic, std::int32_t partition) {
    return bridge::isolate(bridge::text(topic) + u'-' + QString::number(partition));
}

QString positionText(const std::string& topic, std::int32_t partition, std::int64_t offset) {
    return bridge::isolate(QStringLiteral("%1-%2 @ %3")
                               .arg(bridge::text(topic))
                               .arg(partition)
                               .arg(bridge::count(offset)));
}

QString tailValue(const core::runtime::TailEvent& event, std::optional<core::events::Topic> kind) {
    using core::events::Topic;
    if (event.rejected) return rejectReasonWord(event.what);
    const auto number = leadingNumber(event.what);
    if (!kind || !number) return bridge::text(event.what);
    switch (*kind) {
        case Topic::Ratings:
            return QStringLiteral("★ ") + bridge::number(*number, 2);
        case Topic::WatchEvents:
            return tr("%1 min").arg(bridge::number(*number));
        case Topic::Recommendations:
            return tr("%n item(s)", nullptr, static_cast<int>(*number));
        case Topic::Items:
            break;
    }
    return bridge::text(event.what);
}

QString behindText(std::optional<double> seconds) {
    if (!seconds || !std::isfinite(*seconds)) return {};
    return tr("%1 behind")
        .arg(bridge::duration(std::chrono::milliseconds(std::llround(*seconds * 1000))));
}

QString ageText(core::UtcTime at, core::UtcTime now) {
    return bridge::age(
        std::max(std::chrono::seconds(0), std::chrono::floor<std::chrono::seconds>(now - at)));
}

}  // namespace ui::pages
