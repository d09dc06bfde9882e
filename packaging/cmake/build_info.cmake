# SPDX-License-Identifier: GPL-3.0-or-later
# Run at every build: writes build_info.cpp when the commit changed (and only then, so that nothing
# is compiled again for nothing).
execute_process(COMMAND git -C "${SOURCE}" describe --always --abbrev=40 --exclude=* --dirty
                OUTPUT_VARIABLE FAIRLEAD_GIT_SHA OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
if(failed OR NOT FAIRLEAD_GIT_SHA)
  set(FAIRLEAD_GIT_SHA unknown)
endif()
configure_file("${SOURCE}/core/base/build_info.cpp.in" "${OUTPUT}" @ONLY)
