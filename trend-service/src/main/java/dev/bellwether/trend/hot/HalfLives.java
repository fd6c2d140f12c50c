package dev.bellwether.trend.hot;

/** A short memory that is compared with a long one, in days. */
public enum HalfLives {
    /** What lasts for a week: the default. */
    WEEK_AND_MONTH(7, 28),
    /** What lasts for days. */
    DAYS_AND_WEEKS(3, 21);

    private final int shortDays;
    private final int longDays;

    HalfLives(int shortDays, int longDays) {
        this.shortDays = shortDays;
        this.longDays = longDays;
    }

    /** The short half-life in days. */
    public int shortDays() {
        return shortDays;
    }

    /** The long half-life in days. */
    public int longDays() {
        return longDays;
    }

    /** Both, as {@code 7/28}. */
    public String text() {
        return shortDays + "/" + longDays;
    }
}
