package org.claimdesk.store;

import java.io.IOException;

/** More bytes come than a fetch may bring. */
final class TooLarge extends IOException {}
