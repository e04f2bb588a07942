//! One thread, one queue, one enum of jobs: calls, looks, sightings, ticks. Never knows an AWS service.
