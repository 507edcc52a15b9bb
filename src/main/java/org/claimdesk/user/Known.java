package org.claimdesk.user;

/** What is asked of an account at every turn, kept in memory for a moment. */
record Known(Person person, Preferences preferences, int stamp) {}
