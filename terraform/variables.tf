variable "name" {
  description = "Names everything; lower case, digits and hyphens."
  type        = string
  default     = "web"
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "tags" {
  description = "Tags on everything."
  type        = map(string)
  default     = {}
}

variable "vpc_cidr" {
  type    = string
  default = "192.168.0.0/16"
}

variable "zones" {
  description = "Letters of the availability zones: one public and one private subnet in each."
  type        = list(string)
  default     = ["a", "b"]
}

variable "prd_port" {
  description = "The listener that everybody uses."
  type        = number
  default     = 80
}

variable "qa_port" {
  description = "The listener on which a new version is tried."
  type        = number
  default     = 8080
}

variable "qa_cidr" {
  description = "Who may reach the QA listener."
  type        = string
  default     = "0.0.0.0/0"
}

variable "certificate_arn" {
  description = "A certificate in ACM: both listeners speak HTTPS. None: HTTP."
  type        = string
  default     = null
}

variable "container_port" {
  type    = number
  default = 80
}

variable "desired_count" {
  type    = number
  default = 1
}

variable "base_image" {
  description = "What runs until the first push."
  type        = string
  default     = "httpd:2.4.58"
}

variable "ready_wait_minutes" {
  description = "A deployment that nobody reroutes stops after this long."
  type        = number
  default     = 60
}

variable "termination_wait_minutes" {
  description = "How long the old tasks stay for a rollback."
  type        = number
  default     = 5
}

variable "deployment_config" {
  description = "How production traffic moves: at once, canary or linear."
  type        = string
  default     = "CodeDeployDefault.ECSAllAtOnce"
}

