// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import.h"
#include "core/ingest/row_stream.h"
#include "core/math/hashing.h"

namespace core::ingest {
namespace {

/// What stands for the file in a row's position.
Result<std::string> incarnationOf(const std::filesystem::path& file) {
    // Its digest would be known only at the end, when the rows are long stored.
    if (file == "-") return "stdin:" + math::uuid4();
    FAIRLEAD_TRY(const std::string digest, datasets::fileDigest(file));
    return "file:" + digest;
}

}  // namespace

Result<ImportReport> importEvents(store::EventStore& store, const std::filesystem::path& file,
                                  events::Topic topic, const ImportOptions& options,
                                  const Clock& clock) {
    const MonoTime start = clock.monotonic();
    FAIRLEAD_TRY(auto lines, datasets::LineReader::open(file));
    FAIRLEAD_TRY(const std::string incarnation, incarnationOf(file));
    FAIRLEAD_TRY(auto source, store.source(incarnation, name(topic), 0));

    ImportReport report;
    Feed feed(store, std::move(source), options, report.events);
    report.resumedFromLine = feed.resumedFrom();
    Facts facts;
    events::Validator validator(options.validator);
    std::error_code unknownSize;
    const auto size = std::filesystem::file_size(file, unknownSize);
    ByteProgress progress(options.progress, unknownSize ? 0 : size);
    FAIRLEAD_TRY(const bool whole, deliver(jsonRows(*lines, topic, validator, clock.now()), feed,
                                           facts, progress, "reading events"));
    report.ratings = facts.ratings;
    report.users = static_cast<std::int64_t>(facts.users.size());
    report.items = static_cast<std::int64_t>(facts.items.size());
    report.cancelled = !whole;
    if (!report.cancelled) core::report(options.progress, 1.0, "imported");
    report.seconds = std::chrono::duration<double>(clock.monotonic() - start).count();
    return report;
}

Result<ImportReport> importItems(store::EventStore& store, const std::filesystem::path& file,
                                 const ImportOptions& options, const Clock& clock) {
    return importEvents(store, file, events::Topic::Items, options, clock);
}

}  // namespace core::ingest
