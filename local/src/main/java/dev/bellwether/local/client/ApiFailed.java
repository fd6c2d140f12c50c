package dev.bellwether.local.client;

/** The API cannot be reached or refuses; the message is for the person at the terminal. */
public final class ApiFailed extends RuntimeException {

    ApiFailed(String message) {
        super(message);
    }
}
