// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/genres.h"

namespace core::simulate {

// clang-format off
const std::array<Genre, kGenreCount>& genreTable() {
    // companions:  Dra Act Doc Rom Hor Com His Cri Fan Fam Thr Ani Sci Adv
    static const std::array<Genre, kGenreCount> table{{
        {"Drama", 22, {0,  2,  1,  8,  1,  4,  5,  6,  1,  2,  5,  0,  1,  1},
         {"courtroom", "small town", "siblings", "late bloomer"},
         {"Orchard", "Inheritance", "Ferryman", "Staircase", "Piano Tuner", "Harvest", "Confession",
          "Neighbour", "Understudy", "Apology", "Allotment", "Waiting Room"}},
        {"Action", 10, {2,  0,  0,  0,  1,  3,  1,  5,  2,  0,  7,  1,  5,  8},
         {"car chase", "one night", "rescue", "rival agents"},
         {"Convoy", "Detonator", "Runway", "Overpass", "Ironclad", "Standoff", "Pursuit", "Drawbridge",
          "Countdown", "Counterstrike", "Locomotive", "Outrider"}},
        {"Documentary", 6, {2,  0,  0,  0,  0,  1,  8,  2,  0,  1,  0,  0,  1,  2},
         {"nature", "archive footage", "craft", "portrait"},
         {"Archive", "Glacier", "Beekeeper", "Shipyard", "Census", "Reservoir", "Almanac", "Workshop",
          "Night Market", "Mountain Road", "Laboratory", "Salt Works"}},
        {"Romance", 11, {8,  0,  0,  0,  0,  9,  2,  0,  2,  1,  1,  0,  0,  1},
         {"second chances", "pen friends", "wedding", "holiday"},
         {"Postcard", "Summer House", "Violinist", "Promise", "Rendezvous", "Bouquet", "Honeymooner",
          "Tango", "Love Letter", "Balcony", "Ice Rink", "Florist"}},
        {"Horror", 7, {1,  1,  0,  0,  0,  2,  0,  1,  3,  0,  8,  0,  3,  0},
         {"haunted house", "folk horror", "creature", "nightfall"},
         {"Cellar", "Scarecrow", "Lullaby", "Crypt", "Wallpaper", "Infirmary", "Midwife", "Bell Tower",
          "Doll Maker", "Well", "Seance", "Burial Ground"}},
        {"Comedy", 18, {5,  2,  0,  9,  1,  0,  0,  2,  2,  5,  0,  4,  1,  2},
         {"road trip", "mistaken identity", "satire", "roommates"},
         {"Caterer", "Best Man", "Misunderstanding", "Caravan", "Talent Show", "Landlord", "Ukulele",
          "Lottery Ticket", "Impostor", "Budgerigar", "Casserole", "Traffic Warden"}},
        {"History", 4, {8,  2,  4,  3,  0,  0,  0,  1,  0,  0,  1,  0,  0,  3},
         {"court intrigue", "wartime", "voyage", "true events"},
         {"Armistice", "Cartographer", "Regent", "Cavalry", "Telegraph", "Pamphlet", "Embassy",
          "Cathedral", "Treaty", "Courier", "Galleon", "Portrait"}},
        {"Crime", 9, {5,  5,  1,  0,  0,  3,  1,  0,  0,  0,  9,  0,  0,  0},
         {"heist", "cold case", "undercover", "private eye"},
         {"Alibi", "Locksmith", "Safe House", "Informant", "Pawnbroker", "Ledger", "Forger",
          "Night Clerk", "Ransom Note", "Bookmaker", "Dockyard", "Fingerprint"}},
        {"Fantasy", 7, {1,  3,  0,  2,  2,  2,  0,  0,  0,  6,  0,  5,  3,  8},
         {"quest", "magic school", "dragons", "old gods"},
         {"Lantern Bearer", "Griffin", "Spellbook", "Moon Gate", "Oracle", "Thornwood", "Hourglass",
          "Changeling", "Runestone", "Winter King", "Cloud Harbour", "Alchemist"}},
        {"Family", 6, {1,  0,  0,  1,  0,  7,  0,  0,  5,  0,  0,  9,  1,  6},
         {"animals", "grandparents", "school holidays", "treehouse"},
         {"Kite", "Treehouse", "Hedgehog", "Toy Shop", "Carousel", "Snow Globe", "Donkey",
          "Birthday Cake", "Rowing Boat", "Puppet", "Bicycle", "Picnic"}},
        {"Thriller", 12, {4,  7,  0,  1,  5,  0,  0,  8,  0,  0,  0,  0,  3,  1},
         {"conspiracy", "cat and mouse", "double life", "hostage"},
         {"Witness Room", "Switchboard", "Safe Word", "Corridor", "Stowaway", "Blackout", "Wiretap",
          "Hidden Floor", "Cipher", "Passenger List", "Missed Call", "Glass House"}},
        {"Animation", 5, {0,  1,  0,  0,  0,  6,  0,  0,  5,  9,  0,  0,  3,  5},
         {"hand-drawn", "talking animals", "stop motion", "musical"},
         {"Paper Fox", "Teapot", "Weathercock", "Tin Robot", "Umbrella", "Snail Post", "Little Comet",
          "Button Thief", "Moth", "Night Bus", "Clockwork Owl", "Pencil"}},
        {"Science fiction", 8, {2,  6,  0,  0,  4,  1,  0,  0,  3,  0,  4,  1,  0,  6},
         {"space station", "time loop", "first contact", "androids"},
         {"Orbit", "Signal", "Airlock", "Colony", "Satellite", "Paradox", "Observatory",
          "Replica", "Terraformer", "Beacon", "Hibernation", "Horizon Engine"}},
        {"Adventure", 8, {1,  7,  1,  0,  0,  3,  2,  0,  6,  4,  1,  2,  5,  0},
         {"treasure", "survival", "expedition", "islands"},
         {"Compass", "Sandstorm", "Archipelago", "Sherpa", "River Pilot", "Lost Atlas", "Airship",
          "Monsoon", "Rope Bridge", "Pearl Diver", "Caravanserai", "Volcano"}},
    }};
    return table;
}

const std::array<Style, kStyleCount>& styleTable() {
    static const std::array<Style, kStyleCount> table{{
        {"slow burn", "fast-paced"}, {"dark", "feel-good"}, {"cerebral", "easy-going"},
        {"intimate", "epic"}, {"surreal", "true to life"}, {"ensemble cast", "lone hero"},
    }};
    return table;
}
// clang-format on

}  // namespace core::simulate
