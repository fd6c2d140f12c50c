/** Where the system under test runs, behind one interface. */
package dev.bellwether.acceptance.application;
