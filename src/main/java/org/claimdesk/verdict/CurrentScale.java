package org.claimdesk.verdict;

/** The version of the scale by which verdicts are given now. */
interface CurrentScale {

    Scale current();
}
