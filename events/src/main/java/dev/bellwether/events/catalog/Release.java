package dev.bellwether.events.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One release cycle. Dates in the future are announcements and can move; null is "not known".
 *
 * @param cycle              the cycle's name, such as {@code 3.12}
 * @param releasedAt         first release of the cycle
 * @param lts                whether it is a long-term-support cycle
 * @param ltsSince           since when, if it became one later
 * @param activeSupportEnd   end of bug fixes
 * @param endOfLife          end of security fixes
 * @param extendedSupportEnd end of support that is paid for
 * @param latestVersion      newest version in the cycle
 * @param latestReleasedAt   when that was released
 */
public record Release(String cycle, @Nullable LocalDate releasedAt, boolean lts, @Nullable LocalDate ltsSince,
        @Nullable LocalDate activeSupportEnd,
        @Nullable LocalDate endOfLife, @Nullable LocalDate extendedSupportEnd, @Nullable String latestVersion,
        @Nullable LocalDate latestReleasedAt) {}
