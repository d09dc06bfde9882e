// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/version_facts.h"

#include <algorithm>

#include "core/math/hashing.h"
#include "core/registry/strict_json.h"
#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"

namespace ui::pages {
namespace {

using core::Json;
using core::registry::FileSet;
using core::registry::SignatureState;

/// An empty object if the file is missing or is not what it should be.
Json jsonOf(const FileSet& files, const char* name) {
    const auto file = files.find(name);
    if (file == files.end()) return Json::object();
    const auto json = core::registry::parseStrictJson(file->second, name);
    return json && json->is_object() ? *json : Json::object();
}

const Json& at(const Json& json, const char* key) {
    static const Json kNothing;
    const auto found = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && found != json.end() ? *found : kNothing;
}

QString textAt(const Json& json, const char* key) {
    const Json& value = at(json, key);
    return value.is_string() ? bridge::text(value.get<std::string>()) : QString();
}

}  // namespace

VersionFacts factsOf(const core::registry::VerifiedFiles& read) {
    VersionFacts facts;
    facts.verification = read.verification;
    if (!read.verification.valid()) return facts;
    const Json provenance = jsonOf(read.files, "provenance.json");
    facts.commit = textAt(provenance, "git_sha");
    if (at(provenance, "seed").is_number_unsigned())
        facts.seed = at(provenance, "seed").get<quint64>();
    const Json& data = at(provenance, "data");
    facts.snapshot = textAt(data, "snapshot_id");
    if (at(data, "interactions").is_number_integer())
        facts.events = at(data, "interactions").get<qint64>();
    const Json metrics = jsonOf(read.files, "metrics.json");
    const Json& gate = at(metrics, "gate");
    facts.gate = textAt(gate, "verdict");
    for (const Json& condition : at(gate, "conditions")) {
        ++facts.gateConditions;
        if (textAt(condition, "verdict") == QStringLiteral("pass")) ++facts.gatePassed;
    }
    if (const auto card = read.files.find("model_card.md"); card != read.files.end()) {
        facts.modelCard = bridge::text(card->second);
    }
    if (const auto model = read.files.find("model.safetensors"); model != read.files.end()) {
        facts.artifactBytes = model->second.size();
        facts.sha256 = bridge::text(core::math::toHex(core::math::sha256(model->second)));
    }
    return facts;
}

VersionFactsReader::VersionFactsReader(core::runtime::Engine& engine, QObject* parent)
    : QObject(parent), engine_(engine) {}

const VersionFacts* VersionFactsReader::find(const core::VersionId& id) const {
    const auto known = known_.find(id);
    return known == known_.end() ? nullptr : &known->second.facts;
}

void VersionFactsReader::follow(const core::runtime::Snapshot& now, const core::VersionId& first) {
    wanted_.clear();
    for (const core::runtime::VersionState& v : now.versions) {
        const auto known = known_.find(v.record.id);
        const bool stale = known == known_.end() || known->second.seen != v.verification.state;
        if (stale) wanted_.emplace_back(v.record.id, v.verification.state);
    }
    std::ranges::stable_partition(wanted_,
                                  [&](const auto& wanted) { return wanted.first == first; });
    if (!job_.running()) readNext();
}

void VersionFactsReader::readNext() {
    if (wanted_.empty()) return;
    const auto [id, seen] = wanted_.front();
    wanted_.erase(wanted_.begin());
    job_.start(
        [&engine = engine_, id = id,
         seen = seen](const std::stop_token&) -> core::Result<VersionFacts> {
            FAIRLEAD_TRY(const auto read, engine.registry().read(id));
            // The folder changed since the last check: everybody should know, not only this page.
            if (read.verification.state != seen) FAIRLEAD_CHECK(engine.verify(id.text));
            return factsOf(read);
        },
        [this, id = id, seen = seen](core::Result<VersionFacts> facts) {
            error_.reset();
            if (facts) {
                known_.insert_or_assign(id, Known{*std::move(facts), seen});
            } else if (facts.error().code != core::Errc::NotFound) {
                error_ = facts.error();
            }
            readNext();
            Q_EMIT changed();
        });
}

}  // namespace ui::pages
