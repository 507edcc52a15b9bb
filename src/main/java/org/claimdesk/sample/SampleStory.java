package org.claimdesk.sample;

import org.claimdesk.shared.VersionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the sample people did: two articles, five documents, and a claim in every state, so that
 * nobody meets an empty screen. All of it is invented.
 */
@Component
@Profile("sample")
class SampleStory {

    private final SampleArticles articles;
    private final SampleEvidence evidence;
    private final PublishedClaims publishedClaims;
    private final ClaimsUnderWay underWay;
    private final ClaimsWithoutVerdict withoutVerdict;

    SampleStory(
            SampleArticles articles,
            SampleEvidence evidence,
            PublishedClaims publishedClaims,
            ClaimsUnderWay underWay,
            ClaimsWithoutVerdict withoutVerdict) {
        this.articles = articles;
        this.evidence = evidence;
        this.publishedClaims = publishedClaims;
        this.underWay = underWay;
        this.withoutVerdict = withoutVerdict;
    }

    void tell() {
        articles.addTopics();
        VersionId visit = articles.visit();
        VersionId harbour = articles.harbour();
        evidence.receive();
        publishedClaims.tell(visit, harbour);
        underWay.tell(visit);
        withoutVerdict.tell(visit, harbour);
    }
}
