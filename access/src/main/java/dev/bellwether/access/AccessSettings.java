package dev.bellwether.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open the API is.
 *
 * @param reading who may read
 */
@ConfigurationProperties("bellwether.security")
public record AccessSettings(@DefaultValue("open") Reading reading) {

    /** Who may read. */
    public enum Reading {

        /** Everybody. */
        OPEN,
        /** Who has a valid token, whatever its scopes. */
        AUTHENTICATED
    }
}
