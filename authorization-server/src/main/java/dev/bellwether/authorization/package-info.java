/** An issuer of tokens for one machine and for compose; elsewhere there is one already. */
package dev.bellwether.authorization;
