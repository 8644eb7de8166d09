/** Measures hand-written JDBC and Dovetail with wide entities and with many of them. */
package dev.dovetail.benchmarks.large;
