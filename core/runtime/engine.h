// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "core/api/api.h"
#include "core/base/file_system.h"
#include "core/control/control.h"
#include "core/evaluate/report.h"
#include "core/findings/finding.h"
#include "core/ingest/import.h"
#include "core/judge/drill.h"
#include "core/judge/verdicts.h"
#include "core/recommend/rerank/mitigations.h"
#include "core/runtime/demo_audience.h"
#include "core/runtime/live.h"
#include "core/runtime/live_recorder.h"
#include "core/runtime/local_feed.h"
#include "core/runtime/profile.h"
#include "core/runtime/remote_engine.h"
#include "core/runtime/settings.h"
#include "core/runtime/snapshots.h"
#include "core/runtime/stream_runtime.h"
#include "core/serving/mitigation_effect.h"
#include "core/serving/recommend_service.h"
#include "core/serving/rehearsal.h"
#include "core/store/abuse_reviews.h"
#include "core/training/scheduler.h"
#include "core/training/trainer.h"

namespace core::runtime {

class JudgeRuntime;

/// The demo: an embedded broker, a simulated audience, and a fast clock for schedules.
struct DemoOptions {
    std::uint64_t seed = 1;
    double eventsPerSecond = 200;  ///< all topics together, at speed 1
    double timeFactor = 180;       ///< three hours of schedule pass in one minute
};

inline constexpr const char* kBadRelease = "bad-release";

/// Where the consumption of a new source begins.
struct StartChoice {
    enum class From { Earliest, Latest, Time } from = From::Earliest;
    UtcTime time;
};

/// A list as a client got it.
struct ServedList {
    std::string requestId;
    std::string arm;  ///< "A", "B"; empty while nobody is split
    serving::Recommendations list;
};

/// What people decided about users that were flagged.
struct AbuseDecisions {
    std::vector<store::QuarantineEntry> quarantine;  ///< active, ascending by user
    std::vector<store::AbuseReview> cleared;         ///< ascending by user
    bool operator==(const AbuseDecisions&) const = default;
};

struct EngineOptions {
    Profile profile;
    LoadedSettings settings;
    std::string program;    ///< "fairlead", "fairleadctl": named to whoever finds the profile taken
    bool readOnly = false;  ///< beside a running engine: no lock, no change
    /// Beside a running engine, and everything that changes something is done by that one.
    bool attach = false;
    std::optional<DemoOptions> demo = {};
    bool background =
        false;  ///< serve, verify on a timer, listen on the control socket, publish snapshots
};

/// One profile's engine: constructs everything, runs the commands that people and programs give,
/// and publishes what the pages show. The console and fairleadctl call the same functions here.
/// Errors of commands: as the module that does the work. Threads: thread-safe; commands block, so a
/// window calls them from a job. With `background`, one thread of its own keeps house.
class Engine {
  public:
    /// Errors: unavailable (another engine has the profile, named; to attach: none answers),
    /// refused (a newer store),
    /// corrupt (a damaged store), io, invalid_argument.
    static Result<std::unique_ptr<Engine>> open(EngineOptions options, const Clock& clock);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    // Data
    Result<ingest::ImportReport> importMovielens(const std::filesystem::path& folder,
                                                 std::stop_token stop, ProgressFn progress);
    Result<ingest::ImportReport> importEvents(const std::filesystem::path& file,
                                              events::Topic topic, std::stop_token stop,
                                              ProgressFn progress);

    // Training
    [[nodiscard]] training::TrainRequest defaultTrainRequest(const std::string& actor) const;
    /// One at a time. Errors: also unavailable while one is running.
    Result<training::TrainReport> train(const training::TrainRequest& request,
                                        const std::stop_token& stop,
                                        const training::StageFn& onStage);
    /// Asks the running training to stop; nothing happens when there is none.
    void cancelTraining();
    /// Before a window that used the engine goes: ends what is under way for it.
    void stopWork();

    // Registry
    Result<registry::Change> promote(const std::string& version, const std::string& reason,
                                     const registry::Actor& actor, bool override);
    /// Without a version: the previous live one.
    Result<registry::Change> rollback(const std::optional<std::string>& version,
                                      const std::string& reason, const registry::Actor& actor);
    Status liftHold(const std::string& reason, const registry::Actor& actor);
    Status setNote(const VersionId& version, const std::string& note, const registry::Actor& actor);
    /// Errors: as Registry::setAlias and removeAlias.
    Status setAlias(const std::string& alias, const VersionId& version,
                    const registry::Actor& actor);
    Status removeAlias(const std::string& alias, const registry::Actor& actor);
    Result<registry::Verification> verify(const std::string& version);
    Result<serving::Rehearsal> rehearse(const std::string& version);
    [[nodiscard]] registry::Registry& registry() { return *registry_; }

    // Stream (all: unavailable when this engine has none)
    /// Answers StreamQuestion. Errors: also unavailable while the broker does not answer.
    Status answerStream(const StartChoice& choice);
    Status reconnectStream();
    /// Demo alone: an outage of the embedded broker.
    Status setBrokerDown(bool down);
    /// Demo alone. `speed` × the configured rate, 0.1 to 100.
    Status setSimulation(bool running, double speed);
    /// Demo alone: what the audience does, see simulate::scenarioCatalog(); or kBadRelease, which
    /// trains a version that ranks by popularity alone and asks for its release: the gate refuses
    /// it for its coverage. Errors: also unavailable while there is no live version to compare
    /// with.
    Status enterScenario(const std::string& scenario);

    // Schedule
    /// "3h", "45m", a cron expression, or "off". Kept in the profile's fairlead.toml.
    /// Errors: invalid_argument with what is allowed.
    Status setSchedule(const std::string& text);

    // Mitigations: what Model B does against feedback loops, and for which share of users
    [[nodiscard]] recommend::rerank::Mitigations mitigations() const;
    [[nodiscard]] double shareB() const;
    /// Valid for every request that comes later; kept in the profile's fairlead.toml and written
    /// into the history. The same values again change and write nothing. Errors, with nothing
    /// changed: invalid_argument, unavailable (read-only), and those of the file and the registry.
    Status setMitigations(const recommend::rerank::Mitigations& mitigations, double shareB,
                          const registry::Actor& actor);
    /// Lists of up to 400 users (seeded) by the live model, plain and mitigated: neither counted
    /// nor traced. Errors: unavailable (no model), cancelled.
    Result<serving::MitigationEffect> compareMitigations(
        const recommend::rerank::Mitigations& mitigations, const std::stop_token& stop,
        const ProgressFn& progress);

    // Verdicts
    /// The newest judgement; never null. Cheap.
    [[nodiscard]] judge::VerdictsPtr verdicts() const;
    /// Leaves these users' ratings out of trainings from the next one on, with the rules that fired
    /// as evidence. Stops at the first error; the users before it are in quarantine. Errors: as
    /// store::Quarantine::add.
    Status quarantine(std::span<const std::string> users, const std::string& reason,
                      const registry::Actor& actor);
    /// Undo. Errors: as store::Quarantine::release.
    Status release(std::span<const std::string> users, const std::string& reason,
                   const registry::Actor& actor);
    [[nodiscard]] bool isQuarantined(const std::string& userId) const;
    /// A person looked at what flags these users and found nothing: they are cleared until a rule
    /// fires that had not then. Errors: as store::AbuseReviews::clear.
    Status clearFlags(std::span<const std::string> users, const std::string& reason,
                      const registry::Actor& actor);
    /// Undo. Errors: as store::AbuseReviews::reopen.
    Status reopenFlags(std::span<const std::string> users, const std::string& reason,
                       const registry::Actor& actor);
    /// Who is in quarantine and who is cleared, as the store has it now.
    Result<AbuseDecisions> abuseDecisions();

    // Drill
    /// The sizes of the reference attacks, on the model and rules of this profile.
    [[nodiscard]] judge::DrillOptions drillOptions(simulate::AttackKind kind,
                                                   std::uint64_t seed) const;
    /// Plays a labelled attack into a copy of the ratings that a training would read now; nothing
    /// in the profile changes. Errors: as judge::runDrill and the store's.
    Result<judge::DrillReport> drill(const judge::DrillOptions& options,
                                     const std::stop_token& stop, const ProgressFn& progress);

    // Serving
    /// A client's request: answered by the arm the user is in, counted, and traced to the
    /// recommendations topic (without a stream: to the store).
    Result<ServedList> serve(serving::RecommendRequest request);
    /// A client's rating or watch event: checked as the stream checks it, given an event id unless
    /// it has one, and produced (without a stream: stored). Returns the id when the event is
    /// durable. Errors: also unavailable when too many events wait for the broker.
    Result<std::string> accept(events::Event event);
    /// For people who look: neither counted nor traced. Loads the version first when it is not in
    /// memory.
    Result<serving::Recommendations> recommend(serving::RecommendRequest request);
    /// A list's document with the title of every item; null where it is not known.
    Result<Json> titled(Json recommendations);
    /// The HTTP API's named clients.
    [[nodiscard]] store::ApiTokens& tokens() { return tokens_; }
    /// "http://127.0.0.1:5000"; empty while the HTTP API is off or could not start.
    [[nodiscard]] std::string apiAddress() const { return api_ ? api_->server().url() : ""; }
    [[nodiscard]] store::EventReader& events() { return reader_; }
    [[nodiscard]] store::Store& store() { return *store_; }

    /// The newest state; never null. Cheap: pages call it four times a second.
    [[nodiscard]] SnapshotPtr snapshot() const;
    /// The newest live state; never null. Cheap.
    [[nodiscard]] LivePtr live() const;
    /// The training under way, if any.
    [[nodiscard]] std::optional<RunningTraining> runningTraining() const;
    /// What a console that attaches is told.
    [[nodiscard]] LiveState liveState() const;
    /// Makes snapshot() current before it returns, for programs without background.
    void refresh();

    [[nodiscard]] const Settings& settings() const { return options_.settings.values; }
    [[nodiscard]] const LoadedSettings& loadedSettings() const { return options_.settings; }
    [[nodiscard]] const Profile& profile() const { return options_.profile; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] bool readOnly() const { return options_.readOnly; }
    /// Whether another process runs this engine; see LiveSnapshot::attached.
    [[nodiscard]] bool attached() const { return remote_ != nullptr; }

  private:
    Engine(EngineOptions options, const Clock& clock, std::unique_ptr<ProfileLock> lock,
           std::unique_ptr<store::Store> store);
    Status prepare();
    Status startBackground();
    Status startAttached();
    void keepAttached(const std::stop_token& stop);
    void showRemote(LiveState state);
    bool showGone(const Error& why);
    Status followRemote();
    void addRemoteFindings(std::vector<findings::Finding>& own) const;
    void keepHouse(const std::stop_token& stop);
    void verifyAll();
    void touch();  ///< a snapshot is due
    Result<registry::Change> touched(Result<registry::Change> change);

    void startJudge();
    void judged(Result<judge::VerdictsPtr> result);
    void quarantineByRules(const judge::Verdicts& seen);
    void publish(std::shared_ptr<judge::Verdicts> next) REQUIRES(publishing_);
    Status readQuarantine();
    Status readDecisions(judge::Verdicts& into);
    Status decideThere(const std::string& command, std::span<const std::string> users,
                       const std::string& reason, const registry::Actor& actor);
    template <class Each>
    Status decide(std::span<const std::string> users, Each&& each);

    Status ensureServing();
    Status startServing();
    Result<std::shared_ptr<serving::ServedModel>> loadVersion(const VersionId& id);
    Result<std::shared_ptr<serving::ServedModel>> adopt(const VersionId& id,
                                                        const registry::FileSet& files);
    void switchTo(const std::shared_ptr<serving::ServedModel>& model, const VersionId& before);
    void noteServing(const serving::ServedModel& model, const std::string& fallbackNote);
    Result<registry::Change> changeLive(const VersionId& to,
                                        const std::function<Result<registry::Change>()>& change);
    template <class Import>
    Result<ingest::ImportReport> importWith(std::stop_token stop, ProgressFn progress,
                                            Import&& import);
    Status followStore();
    void follow(const std::stop_token& stop);
    void stored(std::span<const ingest::StoredMessage> messages);
    Status startStream();
    Status startAudience();
    void startApi();
    Result<std::unique_ptr<api::ApiServer>> makeApi();
    Status startSchedule();
    void keepSchedule(LiveSnapshot& next, MonoTime now);
    [[nodiscard]] training::TrainRequest requestFor(std::string_view trigger) const;
    void startTraining(training::TrainRequest request);
    Status shipBadRelease();
    [[nodiscard]] training::SchedulerInput scheduleInput() const;
    void scheduleStarted(const std::string& trigger);
    void scheduleFinished();
    void keepLive(const std::stop_token& stop);
    void publishLive();
    void readCounts(StoreLive& into, MonoTime now);
    void noteOutbox(StreamLive& stream);
    void noteFinding(const std::string& id, const std::string& sentence, const char* remedy);
    /// The event with an id. Errors: invalid_argument, as the stream would reject it.
    Result<events::Event> check(events::Event event) const;
    /// The pipelines' names are what makes a list repeatable.
    struct Steering {
        recommend::rerank::Mitigations mitigations;
        std::string pipelineB;
        double shareB = 0;
    };
    [[nodiscard]] Steering steering() const;
    void steer(const recommend::rerank::Mitigations& mitigations, double shareB);
    Status saveSteering(const Steering& steering);
    Status publish(const events::Event& event);
    Status queue(const events::Event& event);
    void trace(const ServedList& served);
    events::ValidatorOptions validatorOptions() const;
    void onStage(const training::StageProgress& progress);
    Result<std::vector<std::string>> sampledUsers(std::size_t most);

    const EngineOptions options_;
    const Clock& clock_;
    SystemFileSystem files_;
    std::unique_ptr<ProfileLock> lock_;
    std::unique_ptr<store::Store> store_;
    findings::FindingStore findings_;
    store::EventReader reader_;
    training::TrainingLog log_;
    serving::RecommendService service_;
    std::unique_ptr<store::EventStore> events_;
    std::unique_ptr<registry::Registry> registry_;
    std::unique_ptr<RemoteEngine> remote_;  ///< null: the engine is this one

    store::Quarantine quarantine_;
    store::ApiTokens tokens_;
    /// Of verdicts with the quarantine of now; taken before state_.
    Mutex publishing_;
    store::AbuseReviews reviews_;
    Mutex changing_;  ///< one change of the live version, with its load and switch, at a time
    Mutex serving_;   ///< startServing runs once
    Mutex steeringChange_;  ///< one change of the mitigations at a time
    bool servingStarted_ GUARDED_BY(serving_) = false;
    std::int64_t followed_ GUARDED_BY(serving_) = 0;  ///< store position that the service has

    mutable Mutex state_;
    SnapshotPtr snapshot_ GUARDED_BY(state_);
    LivePtr live_ GUARDED_BY(state_);
    judge::VerdictsPtr verdicts_ GUARDED_BY(state_);
    std::set<std::string> quarantined_ GUARDED_BY(state_);
    Steering steering_ GUARDED_BY(state_);
    ServingState servingState_ GUARDED_BY(state_);
    std::vector<findings::Finding> remoteFindings_ GUARDED_BY(state_);
    std::vector<std::pair<registry::Verification, UtcTime>> verified_ GUARDED_BY(state_);
    std::optional<RunningTraining> training_ GUARDED_BY(state_);
    std::stop_source trainingStop_ GUARDED_BY(state_);
    bool due_ GUARDED_BY(state_) = true;
    std::condition_variable_any wake_;

    std::atomic<std::int64_t> untraced_ = 0;         ///< lists whose trace was dropped
    std::map<std::string, std::string> outboxSaid_;  ///< findings that hold; of the live thread
    const events::Validator checker_;                ///< check() alone: thread-safe
    LiveRecorder recorder_;
    std::unique_ptr<StreamRuntime> stream_;
    std::unique_ptr<LocalFeed> local_;
    Mutex scheduling_;
    std::optional<training::Scheduler> scheduler_ GUARDED_BY(scheduling_);
    std::optional<training::TrainRequest> asked_ GUARDED_BY(scheduling_);  ///< by a scenario
    MonoTime askedSchedule_;                                               ///< of the live thread
    std::unique_ptr<DemoAudience> audience_;
    monitoring::RateMeter audienceRate_;  ///< of the live thread
    StoreLive counts_;                    ///< of the live thread, as are the next two
    std::int64_t deadLetters_ = 0;
    MonoTime countedAt_;
    Mutex following_;
    bool followDue_ GUARDED_BY(following_) = false;
    std::condition_variable_any followWake_;

    std::unique_ptr<control::ControlServer> control_;
    std::unique_ptr<api::Backend> apiBackend_;
    std::unique_ptr<api::ApiServer> api_;
    std::jthread housekeeping_;
    std::jthread follower_;
    std::jthread liveThread_;
    std::unique_ptr<JudgeRuntime> judge_;
    std::jthread trainer_;  ///< of the schedule; started by the live thread
};

}  // namespace core::runtime
