package org.claimdesk.report.content;

import java.net.URI;
import java.util.Locale;

/** The organisation whose desk this is. */
public record Publisher(String name, URI url, Locale language) {}
