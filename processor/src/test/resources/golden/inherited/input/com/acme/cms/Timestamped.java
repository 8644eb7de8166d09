package com.acme.cms;

import java.time.Instant;

/** Whatever remembers when it was made. */
public interface Timestamped {
    Instant createdAt();

    Timestamped createdAt(Instant createdAt);
}
