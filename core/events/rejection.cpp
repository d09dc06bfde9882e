// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/rejection.h"

namespace core::events {

const char* name(RejectReason reason) {
    switch (reason) {
        case RejectReason::NotJson:
            return "not_json";
        case RejectReason::NotObject:
            return "not_object";
        case RejectReason::TooLarge:
            return "too_large";
        case RejectReason::TooDeep:
            return "too_deep";
        case RejectReason::DuplicateKey:
            return "duplicate_key";
        case RejectReason::MissingField:
            return "missing_field";
        case RejectReason::WrongType:
            return "wrong_type";
        case RejectReason::OutOfRange:
            return "out_of_range";
        case RejectReason::BadId:
            return "bad_id";
        case RejectReason::BadUtf8:
            return "bad_utf8";
        case RejectReason::BadTimestamp:
            return "bad_timestamp";
        case RejectReason::FutureTimestamp:
            return "future_timestamp";
        case RejectReason::MalformedLine:
            return "malformed_line";
    }
    return "";
}

std::optional<RejectReason> rejectReasonFromName(std::string_view text) {
    for (const RejectReason reason : kRejectReasons) {
        if (text == name(reason)) return reason;
    }
    return std::nullopt;
}

}  // namespace core::events
