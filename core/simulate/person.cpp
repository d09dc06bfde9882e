// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/person.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/simulate/draws.h"

namespace core::simulate {
namespace {

constexpr double kTasteBreadth = 1.5;  ///< larger: everybody likes a little of everything
constexpr double kPaceSigma = 1.2;
constexpr double kPaceUnit = 1000;  ///< pace of the median person
/// 1/√n: an item with n genres is an equal part of each, as a vector of length 1.
constexpr std::array<double, 4> kPart{0, 1, 0.7071067811865475, 0.5773502691896258};
constexpr double kPaceMax = 100 * kPaceUnit;

double totalWeight() {
    double total = 0;
    for (const Genre& genre : genreTable())
        total += genre.weight;
    return total;
}

void toUnitLength(GenreVector& genres) {
    float squares = 0;
    for (const float g : genres)
        squares += g * g;
    if (squares <= 0) return;
    const float scale = 1 / std::sqrt(squares);
    for (float& g : genres)
        g *= scale;
}

GenreVector drawGenres(CounterRandom& random) {
    static const double total = totalWeight();
    GenreVector genres{};
    for (std::size_t g = 0; g < kGenreCount; ++g)
        genres[g] =
            static_cast<float>(gamma(random, kTasteBreadth * genreTable()[g].weight / total));
    toUnitLength(genres);
    return genres;
}

}  // namespace

Person makePerson(std::uint64_t seed, std::uint64_t serial) {
    CounterRandom random = stream(seed, Purpose::Person, serial);
    Person person;
    person.serial = serial;
    person.taste.genres = drawGenres(random);
    for (float& s : person.taste.style)
        s = static_cast<float>(normal(random));
    const double a = gamma(random, 2);
    const double b = gamma(random, 3);
    person.browse = static_cast<float>(a / (a + b));
    person.ratingBias = static_cast<float>(0.35 * normal(random));
    const double pace = kPaceUnit * std::exp(kPaceSigma * normal(random));
    person.pace = static_cast<std::uint32_t>(std::clamp(pace, 1.0, kPaceMax));
    return person;
}

std::string userId(std::uint64_t serial) {
    const std::string digits = std::to_string(serial);
    constexpr std::size_t width = 5;
    return "u" + std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

Taste turned(const Taste& taste, double turns) {
    if (turns <= 0) return taste;
    const double whole = std::floor(turns);
    const auto part = static_cast<float>(turns - whole);
    const auto shift = static_cast<std::size_t>(std::fmod(whole, double(kGenreCount)));
    Taste result = taste;
    for (std::size_t g = 0; g < kGenreCount; ++g) {
        const std::size_t from = (g + kGenreCount - shift) % kGenreCount;
        const std::size_t before = (from + kGenreCount - 1) % kGenreCount;
        result.genres[g] = (1 - part) * taste.genres[from] + part * taste.genres[before];
    }
    toUnitLength(result.genres);
    return result;
}

double affinity(const Taste& taste, const WorldItem& item) {
    float genres = 0;
    for (const std::uint8_t g : item.genres)
        genres += taste.genres[g];
    float style = 0;
    for (std::size_t s = 0; s < kStyleCount; ++s)
        style += taste.style[s] * item.style[s];
    constexpr double styleScale = 0.7 / 2.449489742783178;  // √6
    return 2.2 * (kPart[item.genres.size()] * double(genres) - 0.3) + styleScale * double(style);
}

}  // namespace core::simulate
