//! ECR: repositories, images, tags. Never touches a layer's bytes.
