// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/store/event_store.h"
#include "core/stream/message.h"

namespace core::ingest {

enum class StartFrom : std::uint8_t { Ask, Earliest, Latest, Time };

/// What only a person should decide, because events are skipped or read again.
enum class Question : std::uint8_t {
    None,
    StartPosition,  ///< a source that was never read
    OffsetLost,     ///< the broker does not keep the stored offset any more
    TopicRecreated  ///< the broker's end is before the stored offset
};

/// Where one partition goes on.
struct PartitionStart {
    stream::PartitionEnds ends;
    std::optional<store::Source> known;  ///< of this incarnation, if it was read before
    std::int64_t offset = 0;             ///< to begin with
    std::int64_t skipped = 0;            ///< offsets that are passed over
    bool freshSource = false;            ///< needs a source of its own: another life of the topic
    Question question = Question::None;  ///< if not None, the partition waits
};

/// What decides where nothing else does. Ask makes it a question.
struct StartRule {
    StartFrom fresh = StartFrom::Ask;  ///< for a partition that was never read
    /// For one whose stored offset the broker does not have: never a setting, only an answer,
    /// because events are lost or read again.
    StartFrom lost = StartFrom::Ask;
};

/// Decides for one partition. Earliest goes on at the oldest offset there is, Latest at the end;
/// Time at `timeOffset`, or at the oldest without it. A partition in the middle of its known range
/// goes on there, whatever the rule is. Threads: pure.
PartitionStart decideStart(const stream::PartitionEnds& ends,
                           const std::optional<store::Source>& known, const StartRule& rule,
                           std::optional<std::int64_t> timeOffset = {});

/// The newest source of a partition in this cluster's life: later lives of a topic are called
/// "<incarnation>/<something>".
std::optional<store::Source> newestSource(std::span<const store::Source> sources,
                                          std::string_view incarnation,
                                          const stream::TopicPartition& at);

}  // namespace core::ingest
