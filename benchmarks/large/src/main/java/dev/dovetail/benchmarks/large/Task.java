package dev.dovetail.benchmarks.large;

import dev.dovetail.benchmarks.Digest;

/** What is measured, with the tables that it needs and a digest of the result. */
public enum Task {
    /** Reads 10,000 rows of 40 columns. */
    WIDE("10,000 rows of 40 columns", Data.WIDE) {
        @Override
        void expect(Digest digest) {
            for (long id = 1; id <= Data.WIDE; id++) {
                digest.add(WideRow.of(id));
            }
        }
    },
    /** Reads the same 10,000 rows of 40 columns without a session. Only libraries that can do so run it. */
    WIDE_READ_ONLY("the same, read-only", Data.WIDE) {
        @Override
        void expect(Digest digest) {
            WIDE.expect(digest);
        }
    },
    /** Reads 10,000 rows of 40 columns, and changes one column of each tenth. */
    WIDE_UPDATE("the same, one column of 1,000 rows changed", Data.WIDE) {
        @Override
        void expect(Digest digest) {
            for (long id = 10; id <= Data.WIDE; id += 10) {
                digest.add(id, Data.CHANGED_STOCK);
            }
        }
    },
    /** Reads 1,000 regions with 10,000 shops and 100,000 sales by a statement for each level. */
    GRAPH_SELECT_IN("1,000 × 10 × 10, select in", Data.REGIONS) {
        @Override
        void expect(Digest digest) {
            Data.graph(digest);
        }
    },
    /** Reads the same by one joined statement. */
    GRAPH_JOINED("1,000 × 10 × 10, joined", Data.REGIONS) {
        @Override
        void expect(Digest digest) {
            Data.graph(digest);
        }
    },
    /** Inserts 100,000 new objects, and commits. */
    INSERT("100,000 inserts", Data.READINGS) {
        @Override
        void expect(Digest digest) {
            for (long id = 1; id <= Data.READINGS; id++) {
                for (String where : new String[] {"stored", "in memory"}) {
                    digest.add(where, id, Data.sensor(id), Data.level(id), Data.amount(id));
                }
            }
        }
    },
    /** Reads 1,000,000 rows of four columns. */
    READ_MANY("1,000,000 rows", Data.POINTS) {
        @Override
        void expect(Digest digest) {
            for (long id = 1; id <= Data.POINTS; id++) {
                digest.add(id, Data.pointLabel(id), Data.x(id), Data.y(id));
            }
        }
    },
    /** Reads the same rows and keeps the objects, and the session open. */
    HOLD_MANY("1,000,000 objects held", Data.POINTS) {
        @Override
        void expect(Digest digest) {
            READ_MANY.expect(digest);
        }
    },
    /** Flushes a change of one of them too, for which a session may need to find objects by their identifiers. */
    HOLD_CHANGED("the same after a flush", Data.POINTS) {
        @Override
        void expect(Digest digest) {
            READ_MANY.expect(digest);
        }
    },
    /** Moves 100 links among 1,000 loaded objects. */
    MOVE_AMONG_FEW("100 links moved among 1,000", Data.FEW) {
        @Override
        void expect(Digest digest) {
            Data.moved(digest, Data.FEW);
        }
    },
    /** Moves 100 links among 100,000 loaded objects. */
    MOVE_AMONG_MANY("100 links moved among 100,000", Data.ARTICLES) {
        @Override
        void expect(Digest digest) {
            Data.moved(digest, Data.ARTICLES);
        }
    };

    private final String title;
    private final int size;

    Task(String title, int size) {
        this.title = title;
        this.size = size;
    }

    String title() {
        return title;
    }

    /** Returns the number of entities that the work loads or creates first. */
    public int size() {
        return size;
    }

    /** Returns the number of rows or links that a call handles. */
    int unit() {
        return switch (this) {
            case WIDE_UPDATE, WIDE, WIDE_READ_ONLY, INSERT, READ_MANY, HOLD_MANY, HOLD_CHANGED -> size;
            case GRAPH_SELECT_IN, GRAPH_JOINED -> Data.REGIONS * 111;
            case MOVE_AMONG_FEW, MOVE_AMONG_MANY -> Data.MOVES;
        };
    }

    /** Returns whether the bytes that the result keeps in use are measured, not the time. */
    boolean isHeld() {
        return this == HOLD_MANY || this == HOLD_CHANGED;
    }

    /** Adds the values of the expected result. */
    abstract void expect(Digest digest);
}
