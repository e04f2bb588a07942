//! CodePipeline: pipelines and the execution machine.
