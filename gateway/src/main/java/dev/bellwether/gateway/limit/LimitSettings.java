package dev.bellwether.gateway.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much callers may ask.
 *
 * @param clients   of each client that is known by its token
 * @param addresses of each address from which requests without a token come
 * @param store     where gateways share them
 */
@ConfigurationProperties("bellwether.limits")
record LimitSettings(Allowances clients, Allowances addresses, Store store) {

    /**
     * How gateways share budgets.
     *
     * @param shared    whether they do; else each counts by itself
     * @param timeout   how long a request waits for the store
     * @param staleness how long a gateway may go by what it knows of a budget
     * @param kept      how long a budget that is whole again stays in the store
     */
    record Store(boolean shared, Duration timeout, Duration staleness, Duration kept) {}

    Allowance of(Caller caller, Budget budget) {
        return switch (caller) {
            case Caller.Client _ -> clients.of(budget);
            case Caller.Address _ -> addresses.of(budget);
        };
    }
}
