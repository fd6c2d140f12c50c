package dev.bellwether.trend.forecast;

/** What a method makes of a series. */
public interface Outlook {

    /**
     * One future count.
     *
     * @param step     how many steps after the last count, from 1
     * @param exposure what it will be measured against, positive
     * @param doubt    variance of the logarithm of that; 0 if it is known
     */
    Expected at(int step, double exposure, double doubt);
}
