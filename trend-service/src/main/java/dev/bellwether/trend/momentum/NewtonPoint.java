package dev.bellwether.trend.momentum;

import java.util.Arrays;

import dev.bellwether.trend.statistics.Summary;

/** A point on Newton's way to the fit: intercept and growth with the sums that the next step needs. */
final class NewtonPoint {

    private final Counts data;
    private final double[] time;
    private final double[] mean;
    private double intercept;
    private double growth;
    private double g0;
    private double g1;
    private double h0;
    private double h1;
    private double h2;

    NewtonPoint(Counts data) {
        this.data = data;
        double middle = Summary.mean(data.time());
        time = Arrays.stream(data.time()).map(t -> t - middle).toArray();
        mean = new double[time.length];
        intercept = Math.log(data.total() / Arrays.stream(data.exposure()).sum());
        sum();
    }

    /** Goes one step and says how far it was. */
    double advance() {
        double determinant = h0 * h2 - h1 * h1;
        double da = (h2 * g0 - h1 * g1) / determinant;
        double db = (h0 * g1 - h1 * g0) / determinant;
        double brake = Math.max(1, Math.abs(db));
        intercept += da / brake;
        growth += db / brake;
        sum();
        return Math.abs(da) + Math.abs(db);
    }

    private void sum() {
        g0 = g1 = h0 = h1 = h2 = 0;
        for (int i = 0; i < time.length; i++) {
            double mu = data.exposure()[i] * Math.exp(intercept + growth * time[i]);
            double rest = data.counts()[i] - mu;
            mean[i] = mu;
            g0 += rest;
            g1 += rest * time[i];
            h0 += mu;
            h1 += mu * time[i];
            h2 += mu * time[i] * time[i];
        }
    }

    boolean usable() {
        double determinant = h0 * h2 - h1 * h1;
        return determinant > 0 && Double.isFinite(determinant) && Double.isFinite(intercept) && Double.isFinite(growth)
                && positive();
    }

    private boolean positive() {
        for (double mu : mean) {
            if (!(mu > 0)) {
                return false;
            }
        }
        return true;
    }

    PoissonFit fit() {
        var residuals = new double[time.length];
        double chi2 = 0;
        for (int i = 0; i < time.length; i++) {
            residuals[i] = (data.counts()[i] - mean[i]) / Math.sqrt(mean[i]);
            chi2 += residuals[i] * residuals[i];
        }
        return new PoissonFit(data, intercept, growth, Math.sqrt(h0 / (h0 * h2 - h1 * h1)), chi2 / (time.length - 2), residuals);
    }
}
