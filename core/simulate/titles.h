// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <map>
#include <string>

#include "core/base/random.h"

namespace core::simulate {

/// Makes titles of films that do not exist, in the manner of a genre: "The Borrowed Lighthouse".
/// No title comes twice; when words run out, sequels ("… II"). ASCII only.
/// Threads: thread-compatible. Cost: O(log n) per title.
class TitleMaker {
  public:
    /// `genre`: index into genreTable().
    std::string make(std::size_t genre, CounterRandom& random);

  private:
    std::map<std::string, std::size_t> parts_;  ///< of every title so far
};

}  // namespace core::simulate
