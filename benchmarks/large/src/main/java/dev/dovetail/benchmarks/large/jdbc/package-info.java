/** The works by hand-written JDBC. */
package dev.dovetail.benchmarks.large.jdbc;
