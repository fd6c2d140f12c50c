package dev.bellwether.trend.forecast;

/** A trend that goes on ever more slowly. */
final class Damping {

    private Damping() {}

    /** φ + φ² + … with so many terms. */
    static double sum(double phi, int terms) {
        double sum = 0;
        double power = 1;
        for (int j = 0; j < terms; j++) {
            power *= phi;
            sum += power;
        }
        return sum;
    }
}
