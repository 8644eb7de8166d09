/** The works by jOOQ. */
package dev.dovetail.benchmarks.jooq;
