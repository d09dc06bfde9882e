// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/detector_catalog.h"

namespace core::abuse {
namespace {

constexpr Detector kDetectors[] = {
    {Rule::ThreeSigma, "three_sigma", Family::Activity, true,
     "More ratings than the mean plus three standard deviations"},
    {Rule::Volume, "volume", Family::Activity, false,
     "More ratings than the population's own spread allows"},
    {Rule::ClassicBurst, "classic_burst", Family::Activity, true,
     "Ten or more ratings within one hour"},
    {Rule::Burst, "burst", Family::Activity, false,
     "Faster than the first sessions of the population"},
    {Rule::Inflow, "inflow", Family::TargetAndTime, false,
     "Extreme ratings that came to an item faster than to other items"},
    {Rule::Extreme, "extreme", Family::Ratings, false,
     "Nearly all ratings at one end of the scale"},
    {Rule::Profile, "profile", Family::Ratings, false,
     "A profile that deviates from everybody and goes with nobody"},
    {Rule::Lockstep, "lockstep", Family::TargetAndTime, false,
     "The same items rated alike at the same time as a group"},
};

}  // namespace

std::span<const Detector> detectorCatalog() {
    return kDetectors;
}

const Detector& detector(Rule rule) {
    return kDetectors[static_cast<std::size_t>(rule)];
}

std::string_view name(Family family) {
    switch (family) {
        case Family::Activity:
            return "activity";
        case Family::Ratings:
            return "ratings";
        case Family::TargetAndTime:
            return "target_time";
    }
    return "";
}

}  // namespace core::abuse
