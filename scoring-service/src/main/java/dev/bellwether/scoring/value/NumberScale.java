package dev.bellwether.scoring.value;

/** A scale for amounts. */
sealed interface NumberScale extends Scale permits LinearScale, LogScale, TargetScale {

    Placed place(double amount);
}
