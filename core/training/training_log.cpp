// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_log.h"

namespace core::training {
namespace {

std::optional<std::int64_t> optionalMicros(const std::optional<UtcTime>& time) {
    if (!time) return std::nullopt;
    return micros(*time);
}

Json jsonOr(std::string_view text) {
    auto parsed = parseJson(text, "training_runs");
    return parsed ? *std::move(parsed) : Json::object();
}

}  // namespace

Result<std::int64_t> TrainingLog::begin(const TrainingRun& run) {
    return store_.write([&](store::Connection& c) -> Result<std::int64_t> {
        FAIRLEAD_TRY(store::Statement * insert,
                     c.cached("INSERT INTO training_runs (started_us, trigger, actor, family, "
                              "parameters, state, stage) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, 'running', '')"));
        const std::string parameters = run.parameters.dump();
        FAIRLEAD_CHECK(
            insert->bind(micros(run.started), run.trigger, run.actor, run.family, parameters)
                .run());
        return c.lastRowId();
    });
}

Status TrainingLog::stage(std::int64_t id, const std::string& stage) {
    return store_.write([&](store::Connection& c) -> Status {
        FAIRLEAD_TRY(store::Statement * update,
                     c.cached("UPDATE training_runs SET stage = ?2 WHERE id = ?1"));
        return update->bind(id, stage).run();
    });
}

Status TrainingLog::finish(const TrainingRun& run) {
    return store_.write([&](store::Connection& c) -> Status {
        FAIRLEAD_TRY(store::Statement * update,
                     c.cached("UPDATE training_runs SET finished_us = ?2, state = ?3, stage = ?4, "
                              "version = nullif(?5, ''), "
                              "snapshot_id = ?6, document = ?7, error = ?8 WHERE id = ?1"));
        const std::string document = run.document.dump();
        return update
            ->bind(run.id, optionalMicros(run.finished), run.state, run.stage, run.version,
                   run.snapshotId, document, run.error)
            .run();
    });
}

Status TrainingLog::markInterrupted(UtcTime now) {
    return store_.write([&](store::Connection& c) -> Status {
        FAIRLEAD_TRY(
            store::Statement * update,
            c.cached("UPDATE training_runs SET state = 'interrupted', finished_us = ?1, "
                     "error = 'the program stopped during this run' WHERE state = 'running'"));
        return update->bind(micros(now)).run();
    });
}

Result<std::vector<TrainingRun>> TrainingLog::newest(std::size_t limit) const {
    return store_.read([&](store::Connection& c) -> Result<std::vector<TrainingRun>> {
        FAIRLEAD_TRY(
            store::Statement * select,
            c.cached("SELECT id, started_us, finished_us, trigger, actor, family, parameters, "
                     "state, stage, "
                     "coalesce(version, ''), snapshot_id, document, error FROM training_runs "
                     "ORDER BY id DESC LIMIT ?1"));
        select->bind(static_cast<std::int64_t>(limit));
        std::vector<TrainingRun> runs;
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            TrainingRun run;
            run.id = select->integer(0);
            run.started = utcFromMicros(select->integer(1));
            if (!select->isNull(2)) run.finished = utcFromMicros(select->integer(2));
            run.trigger = select->text(3);
            run.actor = select->text(4);
            run.family = select->text(5);
            run.parameters = jsonOr(select->text(6));
            run.state = select->text(7);
            run.stage = select->text(8);
            run.version = select->text(9);
            run.snapshotId = select->text(10);
            run.document = jsonOr(select->text(11));
            run.error = select->text(12);
            runs.push_back(std::move(run));
        }
        select->reset();
        return runs;
    });
}

Result<std::vector<TrainingTotal>> TrainingLog::totals() const {
    return store_.read([&](store::Connection& c) -> Result<std::vector<TrainingTotal>> {
        FAIRLEAD_TRY(
            store::Statement * select,
            c.cached("SELECT state, count(*), total(CASE WHEN state = 'interrupted' THEN 0 "
                     "ELSE max(finished_us - started_us, 0) END) / 1e6 "
                     "FROM training_runs WHERE state <> 'running' GROUP BY state ORDER BY state"));
        select->bind();
        std::vector<TrainingTotal> totals;
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            totals.push_back({std::string(select->text(0)), select->integer(1), select->real(2)});
        }
        select->reset();
        return totals;
    });
}

}  // namespace core::training
