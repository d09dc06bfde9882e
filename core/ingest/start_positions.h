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

/// Decides for one partition. With `from` == Ask, what loses or repeats events becomes a question;
/// Earliest goes on at the oldest offset there is, Latest at the end. `timeOffset` is used for
/// Time. A partition in the middle of its known range goes on there, whatever `from` is. Threads:
/// pure.
PartitionStart decideStart(const stream::PartitionEnds& ends,
                           const std::optional<store::Source>& known, StartFrom from,
                           std::optional<std::int64_t> timeOffset = {});

/// The newest source of a partition in this cluster's life: sources of later lives of a topic have
/// names that begin with the same incarnation.
std::optional<store::Source> newestSource(std::span<const store::Source> sources,
                                          std::string_view incarnation,
                                          const stream::TopicPartition& at);

}  // namespace core::ingest
