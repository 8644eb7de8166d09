/** The benchmarks, implemented with Ebean. */
package dev.dovetail.benchmarks.ebean;
