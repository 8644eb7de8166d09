package dev.dovetail.it.faults;

import java.sql.SQLException;

/** How a call of JDBC fails. */
enum Kind {
    /** As a statement does that the database refuses, for whatever reason. */
    SQL {
        @Override
        Throwable make(String message) {
            return new SQLException(message, "58000", 4711);
        }
    },

    /** As one does whose transaction is in the way of another one. */
    CONFLICT {
        @Override
        Throwable make(String message) {
            return new SQLException(message, "40001", 4711);
        }
    },

    /** The connection is cut at this call. */
    LOST {
        @Override
        Throwable make(String message) {
            return new SQLException(message, "08006");
        }
    },

    /** As drivers and pools do that have a mistake. */
    RUNTIME {
        @Override
        Throwable make(String message) {
            return new IllegalArgumentException(message);
        }
    },

    /** As the virtual machine does without memory. */
    ERROR {
        @Override
        Throwable make(String message) {
            return new NoMemory(message);
        }
    },

    /** As the virtual machine does where calls are too deep. */
    STACK {
        @Override
        Throwable make(String message) {
            return new StackOverflowError(message);
        }
    };

    abstract Throwable make(String message);

    private static final class NoMemory extends VirtualMachineError {
        private static final long serialVersionUID = 1L;

        NoMemory(String message) {
            super(message);
        }
    }
}
