// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every file of fairlead_ui: the Qt headers cost more than our own code.
#pragma once
#include <QtCharts>
#include <QtSvg>
#include <QtWidgets>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>
