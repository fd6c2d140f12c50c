package dev.bellwether.trend.backtest;

/**
 * What a figure ought to be.
 *
 * @param name   of the figure
 * @param least  it should be at least that
 * @param most   at most that
 * @param figure what it is
 * @param met    whether it is inside
 */
record Target(String name, double least, double most, double figure, boolean met) {

    static Target of(String name, double least, double most, double figure) {
        return new Target(name, least, most, figure, figure >= least && figure <= most);
    }
}
