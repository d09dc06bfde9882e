// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/titles.h"

#include <array>
#include <string_view>
#include <utility>

#include "core/simulate/genres.h"

namespace core::simulate {
namespace {

using Words = std::string_view;

constexpr auto kAdjectives = std::to_array<Words>({
    "Amber",       "Borrowed",   "Brass",        "Cinder",      "Copper",   "Counterfeit",
    "Crooked",     "Double",     "Drowsy",       "Eleventh",    "Faraway",  "Feral",
    "Forgetful",   "Fourth",     "Gilded",       "Half-Built",  "Homemade", "Impatient",
    "Indigo",      "Lamplit",    "Leeward",      "Left-Handed", "Marbled",  "Misplaced",
    "Moonlit",     "Northbound", "Off-Season",   "Overgrown",   "Painted",  "Patchwork",
    "Quarrelsome", "Quiet",      "Rain-Soaked",  "Rusted",      "Saffron",  "Salt",
    "Second-Hand", "Slate",      "Sleepwalking", "Spare",       "Stubborn", "Sunken",
    "Tidal",       "Unfinished", "Unhurried",    "Unpaid",      "Velvet",   "Windward",
});

constexpr auto kPlaces = std::to_array<Words>({
    "Auberlin",   "Brindle Bay", "Caldmere",        "Dunmarsh",   "Eskerby",    "Fennick",
    "Grey Ostra", "Hallowmere",  "Ilsenport",       "Jorvale",    "Kestrin",    "Larkspur Hill",
    "Marrowick",  "Nine Weirs",  "Old Tamsin",      "Port Ilsen", "Quillhaven", "Ravelin",
    "Saltmarrow", "Tolverne",    "Umberlee Street", "Vellmar",    "Wexcombe",   "Ysmere",
});

constexpr auto kNames = std::to_array<Words>({
    "Ada",   "Bruno",  "Clementine", "Dario",  "Edith", "Farid",   "Greta", "Henrike", "Imani",
    "Jonas", "Kaya",   "Leopold",    "Mirela", "Noor",  "Ottilie", "Pilar", "Quentin", "Rosalind",
    "Soren", "Tomasz", "Ulla",       "Viktor", "Wanda", "Yusuf",   "Zora",
});

/// $a adjective, $n and $m two nouns of the genre, $p place, $w somebody's name.
constexpr auto kPatterns = std::to_array<Words>({
    "The $a $n",         "The $a $n",
    "The $a $n",         "The $n of $p",
    "The $n of $p",      "$a $n",
    "$w's $n",           "$w's $a $n",
    "$w and the $n",     "$w, or the $a $n",
    "The $n at $p",      "No $n for $w",
    "Beneath the $a $n", "Goodbye, $p",
    "Once in $p",        "A Letter to $w from $p",
    "The $n and the $m", "Inside $p",
    "One $a $n",         "Waiting for the $a $n",
});

template <class List>
Words pick(const List& list, CounterRandom& random) {
    return list[random.below(list.size())];
}

std::string compose(std::size_t genre, CounterRandom& random) {
    const auto& nouns = genreTable()[genre].nouns;
    const std::size_t noun = random.below(nouns.size());
    const std::size_t other = (noun + 1 + random.below(nouns.size() - 1)) % nouns.size();
    const Words pattern = pick(kPatterns, random);
    std::string title;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '$') {
            title += pattern[i];
            continue;
        }
        switch (pattern[++i]) {
            case 'a':
                title += pick(kAdjectives, random);
                break;
            case 'n':
                title += nouns[noun];
                break;
            case 'm':
                title += nouns[other];
                break;
            case 'p':
                title += pick(kPlaces, random);
                break;
            default:
                title += pick(kNames, random);
        }
    }
    return title;
}

std::string roman(std::size_t number) {
    constexpr std::array<std::pair<std::size_t, Words>, 9> digits{{{100, "C"},
                                                                   {90, "XC"},
                                                                   {50, "L"},
                                                                   {40, "XL"},
                                                                   {10, "X"},
                                                                   {9, "IX"},
                                                                   {5, "V"},
                                                                   {4, "IV"},
                                                                   {1, "I"}}};
    std::string text;
    for (const auto& [value, digit] : digits) {
        for (; number >= value; number -= value)
            text += digit;
    }
    return text;
}

}  // namespace

std::string TitleMaker::make(std::size_t genre, CounterRandom& random) {
    constexpr int attempts = 8;
    std::string title;
    for (int i = 0; i < attempts; ++i) {
        title = compose(genre, random);
        if (parts_.try_emplace(title, 1).second) return title;
    }
    return title + ' ' + roman(++parts_[title]);
}

}  // namespace core::simulate
