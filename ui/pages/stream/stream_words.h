// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

#include "core/runtime/live.h"
#include "ui/theme/verdict.h"

/// The stream's values as translated words. Threads: GUI thread only.
namespace ui::pages {

/// "Connected", "Login refused", …
QString linkWord(core::stream::LinkState state);
theme::Verdict linkVerdict(core::stream::LinkState state);
/// What the state means and what to do about it; then core's own sentence, if it has one.
QString linkSentence(const core::stream::Link& link);
/// Words of core with a capital and a full stop, to stand beside other sentences.
QString asSentence(QString text);
/// What goes before the time on a mark in the chart: "Broker down" for "broker-down".
QString streamEventWord(const std::string& what);
/// "ratings-2", safe inside right-to-left text.
QString partitionName(const std::string& topic, std::int32_t partition);
/// "ratings-2 @ 4 118 207".
QString positionText(const std::string& topic, std::int32_t partition, std::int64_t offset);
/// The value of an event of the tail: "★ 4.5", "12 min", "10 items", a reason in words.
QString tailValue(const core::runtime::TailEvent& event, std::optional<core::events::Topic> kind);
/// "0.24 s behind"; nothing when it is not known.
QString behindText(std::optional<double> seconds);
/// How long ago, at `now`; a time ahead of the clock counts as now.
QString ageText(core::UtcTime at, core::UtcTime now);

}  // namespace ui::pages
