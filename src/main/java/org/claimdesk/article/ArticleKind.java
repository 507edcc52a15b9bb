package org.claimdesk.article;

/** What an article is. */
public enum ArticleKind {
    ARTICLE,
    POST,
    SPEECH,
    /** Words spoken in sound or film. */
    TRANSCRIPT
}
