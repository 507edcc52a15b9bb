package org.claimdesk.report.render;

/**
 * What a renderer wrote.
 *
 * @param extension of the file's name, without a dot
 * @param claims of which it tells
 */
public record Rendered(String extension, String mediaType, int claims) {}
